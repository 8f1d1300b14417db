# SPDX-FileCopyrightText: 2026 The Préau contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The one place for language level, warnings, hardening and sanitizers.

add_library(preau_options INTERFACE)
target_compile_features(preau_options INTERFACE cxx_std_20)
target_compile_definitions(preau_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_CONTEXTLESS_CONNECT              # known from Qt 6.7 on, ignored before
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(MSVC)
  target_compile_options(preau_options INTERFACE /W4 /permissive- /utf-8 $<$<BOOL:${PREAU_WERROR}>:/WX>)
else()
  target_compile_options(preau_options INTERFACE
    -Wall -Wextra -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${PREAU_WERROR}>:-Werror>)
  if(NOT PREAU_SANITIZE AND NOT APPLE)
    target_compile_options(preau_options INTERFACE
      -fstack-protector-strong -fstack-clash-protection
      $<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE> $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=2>)
    if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
      target_compile_options(preau_options INTERFACE -fcf-protection=full)
    endif()
    target_link_options(preau_options INTERFACE -Wl,-z,relro,-z,now)
  endif()
endif()

include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)

if(PREAU_SANITIZE)
  target_compile_options(preau_options INTERFACE -fsanitize=${PREAU_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(preau_options INTERFACE -fsanitize=${PREAU_SANITIZE})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC documents that its analysis of uninitialised values gives false alarms on instrumented code.
    target_compile_options(preau_options INTERFACE -Wno-maybe-uninitialized)
  endif()
endif()

# Unity batches and precompiled headers make a full build several times shorter on two cores.
function(preau_speed_up target)
  set_target_properties(${target} PROPERTIES UNITY_BUILD ${PREAU_UNITY} UNITY_BUILD_BATCH_SIZE 12)
  if(ARGN)
    target_precompile_headers(${target} PRIVATE ${ARGN})
  endif()
endfunction()
