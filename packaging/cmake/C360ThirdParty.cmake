# What Debian does not have comes from the npm registry, pinned by version and SHA-512 (the registry's
# "integrity" in hexadecimal), into a cache that all presets share and that a clean build directory keeps.

set(C360_THIRD_PARTY_DIR ${CMAKE_SOURCE_DIR}/build/third-party CACHE PATH "Cache of pinned npm packages")

# Fetches name@version once, checks its hash and unpacks it; the folder is returned in `variable`.
function(c360_npm_package variable name version sha512)
  string(REGEX REPLACE "^@" "" archive ${name})
  string(REPLACE "/" "-" archive ${archive})
  set(archive ${archive}-${version})
  set(tarball ${C360_THIRD_PARTY_DIR}/${archive}.tgz)
  set(folder ${C360_THIRD_PARTY_DIR}/${archive})
  file(MAKE_DIRECTORY ${C360_THIRD_PARTY_DIR})
  file(LOCK ${C360_THIRD_PARTY_DIR}/.lock GUARD FUNCTION TIMEOUT 600)

  set(actual "")
  if(EXISTS ${tarball})
    file(SHA512 ${tarball} actual)
  endif()
  if(NOT actual STREQUAL sha512)
    find_program(NPM_PROGRAM npm)
    if(NOT NPM_PROGRAM)
      message(FATAL_ERROR "npm is needed to fetch ${name}@${version}: apt-get install npm")
    endif()
    message(STATUS "Fetching ${name}@${version}")
    execute_process(
      COMMAND ${NPM_PROGRAM} pack --loglevel=error --pack-destination ${C360_THIRD_PARTY_DIR} ${name}@${version}
      WORKING_DIRECTORY ${C360_THIRD_PARTY_DIR}
      RESULT_VARIABLE failed OUTPUT_QUIET ERROR_VARIABLE errors)
    if(failed OR NOT EXISTS ${tarball})
      message(FATAL_ERROR "${name}@${version} is not in ${C360_THIRD_PARTY_DIR} and the npm registry "
                          "could not deliver it: check the network or the proxy.\n${errors}")
    endif()
    file(SHA512 ${tarball} actual)
    if(NOT actual STREQUAL sha512)
      file(REMOVE ${tarball})
      message(FATAL_ERROR "${name}@${version} does not have the pinned SHA-512; it was not used.")
    endif()
    file(REMOVE_RECURSE ${folder})
  endif()
  if(NOT EXISTS ${folder}/package)
    file(ARCHIVE_EXTRACT INPUT ${tarball} DESTINATION ${folder})
  endif()
  set(${variable} ${folder}/package PARENT_SCOPE)
endfunction()

c360_npm_package(SQLITE3MC_DIR better-sqlite3-multiple-ciphers 12.11.1
  a46ef6fb7564522a67998c782f042aa0e5cd1b6089d479660eb96faa0afbc501e0b04f9ccf9ac064489a2479d42931da19f1a27e0800fc2d12bfda99954adfa3)
c360_npm_package(WORLD_ATLAS_DIR world-atlas 2.0.2
  2177d5d2ac25297a5c933d458705d5c0a46388884e9d6b6d3ac926e42b7132c8e013f317018447589aa05cea4cf0891c3c1a179f24d4e651477186b90a11b42d)
c360_npm_package(LUCIDE_DIR lucide-static 1.62.0
  581640fe6d8fbe41693061c3b6c05c9393f603d1b87a12e562ee06c30202726126d41bd85608f4d25083c4a4562e56cc94e89b2da8b0750f3c1b9a479125a0c0)
c360_npm_package(DECOUPAGE_DIR @etalab/decoupage-administratif 6.0.0
  5dabd8b0595b70cfe9acaafc84d1cf28447de081f0fddb3134ce27c6358c624e8f2c5002a4479dbe7ffbc0af016a8ce6d1d09885659c7feedb716a40e6998269)

# SQLite3 Multiple Ciphers. Every program that links c360_sqlite takes the objects in whole and exports
# sqlite3_*, so that Qt's stock QSQLITE plugin binds to this SQLite and not to the system's.
add_library(c360_sqlite_objects OBJECT ${SQLITE3MC_DIR}/deps/sqlite3/sqlite3.c)
set_target_properties(c360_sqlite_objects PROPERTIES C_STANDARD 11 AUTOMOC OFF AUTORCC OFF)
target_compile_options(c360_sqlite_objects PRIVATE -O2 -fPIC -w)
target_compile_definitions(c360_sqlite_objects PRIVATE
  CODEC_TYPE=CODEC_TYPE_AEGIS
  HAVE_CIPHER_AES_128_CBC=0 HAVE_CIPHER_AES_256_CBC=0 HAVE_CIPHER_SQLCIPHER=0 HAVE_CIPHER_RC4=0 HAVE_CIPHER_ASCON128=0
  SQLITE_DQS=0
  SQLITE_ENABLE_COLUMN_METADATA
  SQLITE_ENABLE_FTS5
  SQLITE_ENABLE_MATH_FUNCTIONS
  SQLITE_ENABLE_PREUPDATE_HOOK
  SQLITE_ENABLE_SESSION
  SQLITE_ENABLE_STAT4
  SQLITE_ENABLE_DBSTAT_VTAB
  SQLITE_LIKE_DOESNT_MATCH_BLOBS
  SQLITE_OMIT_DEPRECATED
  SQLITE_TEMP_STORE=2
  SQLITE_THREADSAFE=1
  SQLITE_USE_URI=0
  SQLITE_DEFAULT_MEMSTATUS=0
  # The cache of a connection in one piece: got page by page, each new page costs more than reading it does.
  SQLITE_DEFAULT_CACHE_SIZE=-8192
  SQLITE_DEFAULT_PCACHE_INITSZ=-8192)
add_library(c360_sqlite INTERFACE)
target_include_directories(c360_sqlite SYSTEM INTERFACE ${SQLITE3MC_DIR}/deps/sqlite3)
target_compile_definitions(c360_sqlite INTERFACE SQLITE_ENABLE_PREUPDATE_HOOK SQLITE_ENABLE_SESSION)
target_link_libraries(c360_sqlite INTERFACE $<TARGET_OBJECTS:c360_sqlite_objects> ${CMAKE_DL_LIBS} m)
target_link_options(c360_sqlite INTERFACE "-Wl,--export-dynamic-symbol=sqlite3*")
