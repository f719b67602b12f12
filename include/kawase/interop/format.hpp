// SPDX-License-Identifier: BSL-1.0
// std::format("{}", 19.99_USD), std::print: kawase's types for the standard's formatting, where the standard library has it.
#pragma once

#include <version>

// Where there is none (g++ 12) this header is empty; string.hpp, ostream.hpp and fmt.hpp print the same.
#if defined(__cpp_lib_format)
#include <cstddef>
#include <format>
#include <string_view>

#include <kawase/detail/config.hpp>
#include <kawase/interop/printable.hpp>
#include <kawase/interop/printed_amounts.hpp>
#include <kawase/interop/printed_facts.hpp>
#include <kawase/money/failure.hpp>

KAWASE_QUIET_BEGIN
namespace kawase::detail {

struct std_format {
  using padding = std::formatter<std::string_view, char>;
  using text_view = std::string_view;

  // Not constexpr: where the format string is a constant, the compiler stops here.
  [[noreturn]] static void this_format_spec_cannot_be_read(const char* sentence) {
#if KAWASE_HAS_EXCEPTIONS
    throw std::format_error(sentence);
#else
    fail<domain_error>(sentence);
#endif
  }
  static constexpr void parse(padding& p, const padding_spec& spec) {
    std::format_parse_context context(std::string_view(spec.characters, static_cast<std::size_t>(spec.size)));
    p.parse(context);
  }
  static constexpr void check_argument(std::format_parse_context& context, int id) { context.check_arg_id(static_cast<std::size_t>(id)); }
  template <class FormatContext>
  static int width_of(FormatContext& context, int id) {
    constexpr width_visitor<std_format> width;
#if __cpp_lib_format >= 202306L
    return context.arg(static_cast<std::size_t>(id)).visit(width);
#else
    return std::visit_format_arg(width, context.arg(static_cast<std::size_t>(id)));
#endif
  }
};

}  // namespace kawase::detail

// With the format specs of format_spec.hpp.
template <kawase::printable T>
struct std::formatter<T, char> : kawase::detail::basic_formatter<T, kawase::detail::std_format> {};
KAWASE_QUIET_END
#endif
