# Compiler, warnings, sanitizers, linker, compiler cache and the shared precompiled headers.

if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  message(FATAL_ERROR
    "g++ ${CMAKE_CXX_COMPILER_VERSION} miscompiles coroutines. Use clang-19 (cmake --preset release) or g++ 13 and later.")
endif()

option(C360_TESTS "Build the tests" ON)
option(C360_BENCH "Build the benchmarks" ON)
option(C360_FUZZ "Build the fuzz targets (clang only)" OFF)
option(C360_WERROR "Treat warnings as errors" OFF)
option(C360_UNITY "Compile several sources at once: a whole build takes two thirds of the time, a small change more" OFF)
option(C360_COVERAGE "Measure line coverage" OFF)
set(C360_SANITIZE "" CACHE STRING "Sanitizers, as in -fsanitize=: address,undefined or thread")

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_C_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
include(GNUInstallDirs)

# Compiler cache; the sloppiness is what ccache needs to work with precompiled headers.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  set(launcher ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE_PROGRAM})
  set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
endif()

add_library(c360_options INTERFACE)
target_include_directories(c360_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(c360_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_FOREACH QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400
  QT_WARN_DEPRECATED_UP_TO=0x060400
  C360_VERSION="${PROJECT_VERSION}")
# -fPIC for executables too: libraries and programs then share the precompiled headers.
target_compile_options(c360_options INTERFACE
  -fPIC -Wall -Wextra -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual -Wimplicit-fallthrough
  $<$<BOOL:${C360_WERROR}>:-Werror>
  # libstdc++ 12 warns about its own std::stable_sort; a designated initializer may leave defaults out.
  $<$<BOOL:${C360_WERROR}>:-Wno-deprecated-declarations> $<$<BOOL:${C360_WERROR}>:-Wno-missing-field-initializers>)
target_link_options(c360_options INTERFACE -Wl,--as-needed)

# Hardening for what is shipped. The sources of tests run once: optimizing them takes longer than it saves.
set(shipped "$<AND:$<CONFIG:Release>,$<NOT:$<BOOL:$<TARGET_PROPERTY:C360_TEST>>>>")
set(tested "$<AND:$<CONFIG:Release>,$<BOOL:$<TARGET_PROPERTY:C360_TEST>>>")
target_compile_options(c360_options INTERFACE
  $<${shipped}:-fstack-protector-strong> $<${shipped}:-U_FORTIFY_SOURCE> $<${shipped}:-D_FORTIFY_SOURCE=2>
  $<${tested}:-O0>)
target_link_options(c360_options INTERFACE $<$<CONFIG:Release>:-Wl,-z,relro,-z,now>)

# A faster linker when there is one.
find_program(MOLD_PROGRAM mold)
find_program(LLD_PROGRAM NAMES ld.lld-19 ld.lld)
if(MOLD_PROGRAM)
  target_link_options(c360_options INTERFACE -fuse-ld=mold)
elseif(LLD_PROGRAM AND CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  target_link_options(c360_options INTERFACE --ld-path=${LLD_PROGRAM})
endif()

if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  # Lets ccache reuse a precompiled header that was rebuilt with the same content.
  add_compile_options("$<$<COMPILE_LANGUAGE:CXX>:SHELL:-Xclang -fno-pch-timestamp>")
endif()
if(C360_SANITIZE)
  add_compile_options(-fsanitize=${C360_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${C360_SANITIZE})
endif()
if(C360_COVERAGE)
  add_compile_options(--coverage)
  add_link_options(--coverage)
endif()

# One precompiled header for the core and one for the window, each compiled once and shared; the same again for
# tests, which are compiled differently.
function(c360_precompile target kind)
  set(headers <algorithm> <array> <atomic> <chrono> <cmath> <cstdint> <expected> <functional> <limits> <map>
      <memory> <mutex> <numeric> <optional> <set> <span> <string> <string_view> <thread> <tuple>
      <type_traits> <unordered_map> <utility> <variant> <vector> <QtCore/QtCore>)
  set(libraries Qt6::Core)
  if(kind STREQUAL "widgets")
    list(APPEND headers <QtGui/QtGui> <QtWidgets/QtWidgets> <QtCharts/QtCharts>)
    list(APPEND libraries Qt6::Widgets Qt6::Charts)
  elseif(NOT kind STREQUAL "core")
    message(FATAL_ERROR "c360_precompile: unknown kind ${kind}")
  endif()
  get_target_property(test ${target} C360_TEST)
  set(pch c360_pch_${kind})
  if(test)
    string(APPEND pch _tests)
  endif()
  if(NOT TARGET ${pch})
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/pch/${pch}.cpp CONTENT "")
    add_library(${pch} STATIC ${CMAKE_BINARY_DIR}/pch/${pch}.cpp)
    set_target_properties(${pch} PROPERTIES AUTOMOC OFF AUTORCC OFF C360_TEST "${test}")
    target_link_libraries(${pch} PRIVATE c360_options ${libraries})
    target_precompile_headers(${pch} PRIVATE ${headers})
  endif()
  target_precompile_headers(${target} REUSE_FROM ${pch})
endfunction()

# With C360_UNITY, the sources of the product in batches; tests are one source each anyway.
function(c360_unity target)
  if(C360_UNITY)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8)
  endif()
endfunction()

# Sources and headers below a folder: a new file is found without being named anywhere.
function(c360_sources variable folder)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${folder}/*.cpp ${folder}/*.h)
  set(${variable} ${sources} PARENT_SCOPE)
endfunction()
