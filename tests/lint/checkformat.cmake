# SPDX-FileCopyrightText: 2026 The Préau contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Every C++ file is as clang-format 14 writes it.
# cmake -D SOURCE=FOLDER -P checkformat.cmake

include(${CMAKE_CURRENT_LIST_DIR}/fence.cmake)

find_program(formatter NAMES clang-format-14 clang-format)
if(NOT formatter)
  message("skipped: clang-format is not installed")
  return()
endif()
execute_process(COMMAND ${formatter} --version OUTPUT_VARIABLE version OUTPUT_STRIP_TRAILING_WHITESPACE)
if(NOT version MATCHES "version 14\\.")
  message("skipped: ${version} formats in its own way; the project's format is that of clang-format 14")
  return()
endif()

set(files "")
foreach(folder IN ITEMS src tests fuzz bench)
  fence_files(some ${folder} .cpp .h)
  list(APPEND files ${some})
endforeach()
execute_process(COMMAND ${formatter} --dry-run -Werror ${files} WORKING_DIRECTORY ${SOURCE}
  RESULT_VARIABLE result ERROR_VARIABLE complaints)
if(NOT result EQUAL 0)
  message("${complaints}")
  message(FATAL_ERROR "Why: one format for all, so that a diff shows only what changed. Mend it with: ./dev format")
endif()
