// SPDX-License-Identifier: BSL-1.0
// phrase: in which style? write(figure, style::ja), style::en or style::iso
#include <kawase/figure.hpp>
using namespace kawase;
using namespace kawase::literals;
constexpr auto s = EITHER((write("3億円"_figure, style::ja)), (write("3億円"_figure)));
