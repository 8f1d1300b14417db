# SPDX-FileCopyrightText: 2026 The Préau contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What the fences share. A fence is a CMake script that reads the tree below SOURCE, collects every breach
# with its place and its reason, and fails with all of them at once.

cmake_policy(VERSION 3.25)

if(NOT DEFINED SOURCE)
  message(FATAL_ERROR "usage: cmake -D SOURCE=FOLDER -P ${CMAKE_CURRENT_LIST_FILE}")
endif()

set(fence_breaches "")

# breach("src/core/io/reader.cpp:12" "what is wrong" "why that matters")
macro(breach place what why)
  string(APPEND fence_breaches "${place}: ${what}\n    Why: ${why}\n")
endmacro()

macro(fence_end)
  if(fence_breaches)
    message("${fence_breaches}")   # a fatal error would wrap the lines
    message(FATAL_ERROR "the fence is breached, see above")
  endif()
endmacro()

# Files below SOURCE/FOLDER with one of the given endings, as paths from SOURCE, in a fixed order.
function(fence_files out folder)
  set(found "")
  foreach(ending IN LISTS ARGN)
    file(GLOB_RECURSE some RELATIVE ${SOURCE} LIST_DIRECTORIES false ${SOURCE}/${folder}/*${ending})
    list(APPEND found ${some})
  endforeach()
  list(SORT found)
  set(${out} ${found} PARENT_SCOPE)
endfunction()

# The file's lines as a list. Characters that CMake lists treat in a special way are replaced by others, so that
# line numbers are right: ; → ¶, [ → ⟦, ] → ⟧, \ → ⧵. Comments (// to the end of the line) are cut when asked.
function(fence_lines out path cut_comments)
  file(READ ${SOURCE}/${path} text)
  string(REPLACE "\\" "⧵" text "${text}")
  string(REPLACE ";" "¶" text "${text}")
  string(REPLACE "[" "⟦" text "${text}")
  string(REPLACE "]" "⟧" text "${text}")
  if(cut_comments)
    # Not after a colon or a quote: "https://…" is not a comment.
    string(REGEX REPLACE "(^|[\n \t;{}()])//[^\n]*" "\\1" text "${text}")
  endif()
  string(REPLACE "\n" ";" text "${text}")
  set(${out} "${text}" PARENT_SCOPE)
endfunction()
