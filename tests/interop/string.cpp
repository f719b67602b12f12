// SPDX-License-Identifier: BSL-1.0
// to_string, found by argument-dependent look-up as well.
#include <string>
#include <string_view>

#include <kawase/deepseek_shock.hpp>
#include <kawase/figure.hpp>
#include <kawase/interop/string.hpp>

#include "support/catch.hpp"

namespace {
namespace ds = kawase::deepseek_shock;
using namespace kawase::literals;
}  // namespace

TEST_CASE("to_string gives what {} prints, or the style asked for") {
  using kawase::style;
  using std::to_string;  // as generic code does
  CHECK(to_string(19.99_USD) == "USD 19.99");
  CHECK(to_string(19.99_USD, style::en) == "$19.99");
  CHECK(to_string("約3,000億円"_figure, style::ja) == "約3,000億円");
  CHECK(to_string(ds::janus_pro) == "janus_pro");
  CHECK(to_string(ds::janus_pro, style::en) == "Janus-Pro");
  CHECK(to_string(kawase::verdict::consistent) == "consistent");
  CHECK(to_string(5) == "5");
}

TEST_CASE("a text becomes a std::string, and a std::string_view by itself") {
  const std::string longer(5000, 'x');
  CHECK(to_string(kawase::text(longer)) == longer);
  const std::string_view view = kawase::text("円");
  CHECK(view == "円");
}
