// SPDX-License-Identifier: BSL-1.0
// phrase: a std::string allocates, so it is made in plain sight: std::string(written), or to_string(x) of <kawase/interop/string.hpp>
#include <string>
#include <kawase/figure.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto written = write("約3,000億円"_figure, style::ja);
std::string s = EITHER((std::string(written)), (written));
