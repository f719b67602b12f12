// SPDX-License-Identifier: BSL-1.0
// to_string: kawase's types as std::string.
#pragma once

#include <string>

#include <kawase/detail/config.hpp>
#include <kawase/interop/printable.hpp>
#include <kawase/interop/printed_amounts.hpp>
#include <kawase/interop/printed_facts.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// As "{}" prints it (format_spec.hpp).
template <printable T>
std::string to_string(const T& x) {
  return detail::with_text(x, format_spec{}, [](text t) { return std::string(t.data(), t.size()); });
}
// As "{:i}", "{:e}" or "{:j}".
template <printable_in_styles T>
std::string to_string(const T& x, style in) {
  return to_string(styled(x, in));
}

}  // namespace kawase
KAWASE_QUIET_END
