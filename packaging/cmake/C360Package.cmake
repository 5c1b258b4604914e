# Install rules and the Debian package (packaging/deb.sh builds and checks it).

find_program(GZIP_PROGRAM gzip REQUIRED)
set(package_dir ${CMAKE_SOURCE_DIR}/packaging)
set(compressed "")
function(c360_compress source name destination)
  set(out ${CMAKE_BINARY_DIR}/package/${name}.gz)
  add_custom_command(OUTPUT ${out}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/package
    COMMAND ${CMAKE_COMMAND} -E copy ${source} ${CMAKE_BINARY_DIR}/package/${name}
    COMMAND ${GZIP_PROGRAM} -9nf ${CMAKE_BINARY_DIR}/package/${name}
    DEPENDS ${source} VERBATIM)
  install(FILES ${out} DESTINATION ${destination})
  set(compressed ${compressed} ${out} PARENT_SCOPE)
endfunction()
c360_compress(${package_dir}/man/customer360.1 customer360.1 ${CMAKE_INSTALL_MANDIR}/man1)
c360_compress(${package_dir}/man/customer360-cli.1 customer360-cli.1 ${CMAKE_INSTALL_MANDIR}/man1)
c360_compress(${package_dir}/debian/changelog changelog.Debian ${CMAKE_INSTALL_DATADIR}/doc/customer360)
c360_compress(${CMAKE_SOURCE_DIR}/CHANGELOG.md changelog ${CMAKE_INSTALL_DATADIR}/doc/customer360)
add_custom_target(package_files ALL DEPENDS ${compressed})

install(TARGETS customer360 customer360-cli RUNTIME)
install(FILES ${package_dir}/desktop/org.customer360.customer360.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${package_dir}/desktop/org.customer360.customer360.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${CMAKE_SOURCE_DIR}/resources/own/customer360.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${package_dir}/debian/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/customer360)
install(FILES ${CMAKE_SOURCE_DIR}/resources/CREDITS.md DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/customer360)
install(FILES ${package_dir}/debian/lintian-overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides
        RENAME customer360)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME customer360)
set(CPACK_PACKAGE_VENDOR "Customer 360 developers")
set(CPACK_PACKAGE_CONTACT "Customer 360 developers <maintainers@customer360.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "everything about a customer in one window, also offline")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Customer 360 finds a customer among hundreds of thousands while one types, in
Arabic or Latin letters, and shows everything about them in six tabs: profile,
timeline, analytics, finances, documents and consents. It works in Arabic,
English and French, on an encrypted cache, so also without a network.
.
The package holds the window (customer360) and the same core on the command
line (customer360-cli).")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What the programs load at run time, which dpkg-shlibdeps cannot see.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
  "libqt6sql6-sqlite, libqt6sql6-psql, qt6-qpa-plugins, qt6-translations-l10n, libsecret-1-0, fonts-noto-core")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
include(CPack)
