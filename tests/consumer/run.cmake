# Builds and runs a consumer, from scratch.
#   cmake -D HOW=package|subdirectory|fetch -D KAWASE=CHECKOUT -D WORK=FOLDER -D CXX=COMPILER -D MAKE=GENERATOR -P run.cmake
cmake_minimum_required(VERSION 3.20...3.31)

set(expected "1999 cents, 3088 yen, kawase ${VERSION}\n")
file(REMOVE_RECURSE "${WORK}")
file(MAKE_DIRECTORY "${WORK}")
# What the user of this test has set must not lead find_package elsewhere.
unset(ENV{kawase_ROOT})
unset(ENV{kawase_DIR})
unset(ENV{CMAKE_PREFIX_PATH})

function(run)
  execute_process(COMMAND ${ARGV} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

# configure(FOLDER ARGUMENT...): sets `status` and `said`.
function(configure folder)
  execute_process(
    COMMAND "${CMAKE_COMMAND}" -G "${MAKE}" -S "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/${HOW}" -B "${folder}" "-DCMAKE_CXX_COMPILER=${CXX}" "-DKAWASE=${KAWASE}" ${ARGN}
    RESULT_VARIABLE status OUTPUT_VARIABLE said ERROR_VARIABLE said)
  set(status "${status}" PARENT_SCOPE)
  set(said "${said}" PARENT_SCOPE)
endfunction()

function(build_and_run folder)
  configure("${folder}" ${ARGN})
  if(status)
    message(FATAL_ERROR "${said}")
  endif()
  run("${CMAKE_COMMAND}" --build "${folder}")
  execute_process(COMMAND "${folder}/consumer" OUTPUT_VARIABLE printed COMMAND_ERROR_IS_FATAL ANY)
  if(NOT printed STREQUAL expected)
    message(FATAL_ERROR "printed:\n${printed}expected:\n${expected}")
  endif()
endfunction()

if(NOT HOW STREQUAL "package")
  build_and_run("${WORK}/build")
  # The user's project installs nothing, so nothing of kawase's either.
  run("${CMAKE_COMMAND}" --install "${WORK}/build" --prefix "${WORK}/prefix")
  file(GLOB_RECURSE installed "${WORK}/prefix/*")
  if(installed)
    message(FATAL_ERROR "installed with the user's project: ${installed}")
  endif()
  return()
endif()

run("${CMAKE_COMMAND}" -G "${MAKE}" -S "${KAWASE}" -B "${WORK}/kawase" "-DCMAKE_CXX_COMPILER=${CXX}" -DKAWASE_BUILD_TESTS=OFF -DKAWASE_BUILD_EXAMPLES=OFF)
run("${CMAKE_COMMAND}" --install "${WORK}/kawase" --prefix "${WORK}/prefix")

# Every header arrives, and beside them the package's two files.
file(GLOB_RECURSE there RELATIVE "${KAWASE}" "${KAWASE}/include/*.hpp")
list(APPEND there share/cmake/kawase/kawase-config-version.cmake share/cmake/kawase/kawase-config.cmake)
file(GLOB_RECURSE installed RELATIVE "${WORK}/prefix" "${WORK}/prefix/*")
list(SORT there)
list(SORT installed)
if(NOT there STREQUAL installed)
  message(FATAL_ERROR "installed:\n${installed}\nexpected:\n${there}")
endif()
# A package can be moved: it names no folder of the machine that made it.
file(STRINGS "${WORK}/prefix/share/cmake/kawase/kawase-config.cmake" absolute REGEX "${WORK}|${KAWASE}")
if(absolute)
  message(FATAL_ERROR "the package names where it was made: ${absolute}")
endif()
file(RENAME "${WORK}/prefix" "${WORK}/moved")

build_and_run("${WORK}/build" "-DCMAKE_PREFIX_PATH=${WORK}/moved" -DWANTED=1.0)
build_and_run("${WORK}/build-any" "-DCMAKE_PREFIX_PATH=${WORK}/moved")
foreach(refused IN ITEMS 2.0 1.999 0.9)
  configure("${WORK}/build-${refused}" "-DCMAKE_PREFIX_PATH=${WORK}/moved" -DWANTED=${refused})
  if(NOT status OR NOT said MATCHES "compatible[ \n]+with[ \n]+requested[ \n]+version[ \n]+\"${refused}\"")
    message(FATAL_ERROR "kawase ${refused} was asked for and not refused for its version:\n${said}")
  endif()
endforeach()
