# What the three consumer projects share: the program, compiled with a user's own strict warnings, and a look at what kawase brought along.
add_executable(consumer "${CMAKE_CURRENT_LIST_DIR}/main.cpp")
target_link_libraries(consumer PRIVATE kawase::kawase)
target_compile_options(consumer PRIVATE -Wall -Wextra -Werror)

get_target_property(options kawase::kawase INTERFACE_COMPILE_OPTIONS)
if(options MATCHES "-W")
  message(FATAL_ERROR "kawase's own warnings reach its users: ${options}")
endif()

# in_folder(FOLDER): as a part of another project kawase has one target, and neither tests nor anything to install.
function(in_folder folder)
  get_property(targets DIRECTORY "${folder}" PROPERTY BUILDSYSTEM_TARGETS)
  get_property(subfolders DIRECTORY "${folder}" PROPERTY SUBDIRECTORIES)
  get_property(tests DIRECTORY "${folder}" PROPERTY TESTS)
  if(NOT targets STREQUAL "kawase" OR subfolders OR tests)
    message(FATAL_ERROR "kawase brings more than itself: targets ${targets}, folders ${subfolders}, tests ${tests}")
  endif()
endfunction()
