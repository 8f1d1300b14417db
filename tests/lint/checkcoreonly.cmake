# SPDX-FileCopyrightText: 2026 The Préau contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The core and the command line configure on a machine that has no Qt Widgets, and do not look for it.
# cmake -D SOURCE=FOLDER -D BUILD=SCRATCH-FOLDER -D GENERATOR=NAME -D COMPILER=FILE -P checkcoreonly.cmake

cmake_policy(VERSION 3.25)
file(REMOVE_RECURSE ${BUILD})
set(absent "")
foreach(package IN ITEMS Qt6Widgets Qt6Charts Qt6Gui Qt6Svg Qt6OpenGL Qt6Network Qt6PrintSupport)
  list(APPEND absent -D CMAKE_DISABLE_FIND_PACKAGE_${package}=TRUE)
endforeach()
execute_process(
  COMMAND ${CMAKE_COMMAND} -S ${SOURCE} -B ${BUILD} -G ${GENERATOR} -D CMAKE_CXX_COMPILER=${COMPILER}
    -D PREAU_CORE_ONLY=ON ${absent}
  RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "${output}\n    Why: the command line runs on servers and in continuous integration, where no \
graphical library is installed; PREAU_CORE_ONLY must configure without one")
endif()
file(STRINGS ${BUILD}/CMakeCache.txt found REGEX "^Qt6(Widgets|Gui|Charts|Network|PrintSupport)_DIR:")
if(found)
  message(FATAL_ERROR "a core-only configuration looked for a graphical library: ${found}")
endif()

# The counter-test: the whole program must not configure like that, or the libraries were not hidden at all.
file(REMOVE_RECURSE ${BUILD})
execute_process(
  COMMAND ${CMAKE_COMMAND} -S ${SOURCE} -B ${BUILD} -G ${GENERATOR} -D CMAKE_CXX_COMPILER=${COMPILER}
    -D BUILD_TESTING=OFF ${absent}
  RESULT_VARIABLE result OUTPUT_QUIET ERROR_QUIET)
if(result EQUAL 0)
  message(FATAL_ERROR "the whole program configures without Qt Widgets: this check hides nothing")
endif()
file(REMOVE_RECURSE ${BUILD})
