# SPDX-FileCopyrightText: 2026 The Préau contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The libraries that a built program loads, to the last one, contain none of those forbidden to it.
# cmake -D PROGRAM=FILE -D FORBIDDEN=Qt.Gui,Qt.Network,… -D WHY=TEXT -P checkclideps.cmake

cmake_policy(VERSION 3.25)
file(GET_RUNTIME_DEPENDENCIES EXECUTABLES ${PROGRAM}
  RESOLVED_DEPENDENCIES_VAR resolved UNRESOLVED_DEPENDENCIES_VAR unresolved)
if(NOT resolved)
  message(FATAL_ERROR "${PROGRAM}: no library found at all: this check cannot see anything")
endif()
string(REPLACE "," ";" FORBIDDEN "${FORBIDDEN}")
set(bad "")
foreach(library IN LISTS resolved unresolved)
  get_filename_component(name ${library} NAME)
  foreach(word IN LISTS FORBIDDEN)
    # libQt6Gui.so.6, Qt6Gui.dll, QtGui.framework/…/QtGui; libcurl-gnutls.so.4
    if(name MATCHES "^(lib)?${word}d?([-.]|$)")
      string(APPEND bad "\n  ${library}")
    endif()
  endforeach()
endforeach()
if(bad)
  message(FATAL_ERROR "${PROGRAM} loads:${bad}\n    Why not: ${WHY}")
endif()
list(LENGTH resolved count)
message(STATUS "${PROGRAM}: ${count} libraries, none of them forbidden")
