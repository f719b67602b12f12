// SPDX-License-Identifier: BSL-1.0
// A name that the article does not have is no name.
// phrase g++: 'nvdia' is not a member of 'ds'
// phrase g++: did you mean 'nvidia'?
// phrase clang++: no member named 'nvdia' in namespace 'kawase::deepseek_shock'
// phrase clang++: did you mean 'nvidia'?
#include <kawase/deepseek_shock.hpp>
namespace ds = kawase::deepseek_shock;
constexpr kawase::text what = EITHER((ds::nvidia), (ds::nvdia)).described_as;
