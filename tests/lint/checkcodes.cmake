# SPDX-FileCopyrightText: 2026 The Préau contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# docs/checks.md lists every code that the sources can give, with the severity that the fixtures expect, and no other.
#
# cmake -D SOURCE=FOLDER -P checkcodes.cmake

cmake_minimum_required(VERSION 3.25)

set(problems)
file(READ ${SOURCE}/docs/checks.md page)
string(REGEX MATCHALL "\n\\| `[a-z0-9-]+` \\| [a-z ]+ \\|" rows "${page}")
set(listed)
foreach(row IN LISTS rows)
  string(REGEX MATCH "`([a-z0-9-]+)` \\| ([a-z ]+) \\|" row "${row}")
  if(CMAKE_MATCH_1 IN_LIST listed)
    list(APPEND problems "docs/checks.md lists “${CMAKE_MATCH_1}” twice")
  endif()
  list(APPEND listed ${CMAKE_MATCH_1})
  set(severity_${CMAKE_MATCH_1} ${CMAKE_MATCH_2})
endforeach()

file(GLOB_RECURSE sources ${SOURCE}/src/*.cpp ${SOURCE}/src/*.h)
set(given)
foreach(path IN LISTS sources)
  file(READ ${path} text)
  string(REGEX MATCHALL "\"[a-z0-9-]+\"_code" uses "${text}")
  list(TRANSFORM uses REPLACE "\"([a-z0-9-]+)\"_code" "\\1")
  list(APPEND given ${uses})
endforeach()
list(REMOVE_DUPLICATES given)

foreach(code IN LISTS given)
  if(NOT code IN_LIST listed)
    list(APPEND problems "“${code}” is given by the sources and not explained in docs/checks.md")
  endif()
endforeach()
foreach(code IN LISTS listed)
  if(NOT code IN_LIST given)
    list(APPEND problems "“${code}” is explained in docs/checks.md and given by no source")
  endif()
endforeach()

file(STRINGS ${SOURCE}/tests/data/invalid/expected.tsv fixtures REGEX "^[a-z]")
foreach(line IN LISTS fixtures)
  string(REGEX MATCH "^([a-z0-9-]+)/[^\t]+\t([a-z]+)" line "${line}")
  string(REPLACE " or " ";" severities "${severity_${CMAKE_MATCH_1}}")
  if(NOT "${CMAKE_MATCH_2}" IN_LIST severities)
    list(APPEND problems "“${CMAKE_MATCH_1}” is “${severity_${CMAKE_MATCH_1}}” in docs/checks.md and “${CMAKE_MATCH_2}” in the fixtures")
  endif()
endforeach()

if(problems)
  list(REMOVE_DUPLICATES problems)
  list(JOIN problems "\n  " problems)
  message(FATAL_ERROR "Editors look messages up by code, so every code is explained:\n  ${problems}")
endif()
