// SPDX-License-Identifier: BSL-1.0
// phrase g++: a_std_string_allocates_so_write_std_string_of_t
// phrase clang++: a std::string allocates, so it is made in plain sight: std::string(t)
#include <string>
#include <kawase/proof.hpp>
using namespace kawase;
constexpr text reason = any_figure::parse("3億").reason();
std::string s = EITHER((std::string(reason)), (reason));
