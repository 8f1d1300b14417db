# SPDX-FileCopyrightText: 2026 The Préau contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Project Nayuki's QR Code generator for C++. Debian and Ubuntu ship it without CMake files (libqrcodegencpp-dev), and
# others under other folder names; vcpkg's port is taken by its own files where they are there.
#
# Gives the target QrCodeGenCpp::QrCodeGenCpp, whose include folder holds qrcodegen.hpp.

find_package(unofficial-nayuki-qr-code-generator CONFIG QUIET)
if(TARGET unofficial::nayuki-qr-code-generator::nayuki-qr-code-generator)
  get_target_property(QrCodeGenCpp_INCLUDE_DIR
    unofficial::nayuki-qr-code-generator::nayuki-qr-code-generator INTERFACE_INCLUDE_DIRECTORIES)
  set(QrCodeGenCpp_LIBRARY unofficial::nayuki-qr-code-generator::nayuki-qr-code-generator)
else()
  find_path(QrCodeGenCpp_INCLUDE_DIR qrcodegen.hpp
    PATH_SUFFIXES qrcodegen qrcodegencpp nayuki-qr-code-generator)
  find_library(QrCodeGenCpp_LIBRARY NAMES qrcodegencpp nayuki-qr-code-generator)
endif()
mark_as_advanced(QrCodeGenCpp_INCLUDE_DIR QrCodeGenCpp_LIBRARY)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(QrCodeGenCpp REQUIRED_VARS QrCodeGenCpp_LIBRARY QrCodeGenCpp_INCLUDE_DIR
  REASON_FAILURE_MESSAGE "Debian and Ubuntu have it as libqrcodegencpp-dev, vcpkg as nayuki-qr-code-generator")

if(QrCodeGenCpp_FOUND AND NOT TARGET QrCodeGenCpp::QrCodeGenCpp)
  if(TARGET ${QrCodeGenCpp_LIBRARY})
    add_library(QrCodeGenCpp::QrCodeGenCpp ALIAS ${QrCodeGenCpp_LIBRARY})
  else()
    add_library(QrCodeGenCpp::QrCodeGenCpp UNKNOWN IMPORTED)
    set_target_properties(QrCodeGenCpp::QrCodeGenCpp PROPERTIES
      IMPORTED_LOCATION ${QrCodeGenCpp_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${QrCodeGenCpp_INCLUDE_DIR})
  endif()
endif()
