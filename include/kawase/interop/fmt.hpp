// SPDX-License-Identifier: BSL-1.0
// fmt::format("{}", 19.99_USD), fmt::print: kawase's types for {fmt}; tried with version 9.1.
#pragma once

// Without {fmt} this header is empty.
#if __has_include(<fmt/format.h>)
#include <cstddef>

#include <fmt/format.h>

#include <kawase/detail/config.hpp>
#include <kawase/interop/printable.hpp>
#include <kawase/interop/printed_amounts.hpp>
#include <kawase/interop/printed_facts.hpp>
#include <kawase/money/failure.hpp>

KAWASE_QUIET_BEGIN
namespace kawase::detail {

struct fmt_format {
  using padding = fmt::formatter<fmt::string_view, char>;
  using text_view = fmt::string_view;

  // Not constexpr: where the format string is a constant, the compiler stops here.
  [[noreturn]] static void this_format_spec_cannot_be_read(const char* sentence) {
#if KAWASE_HAS_EXCEPTIONS
    throw fmt::format_error(sentence);
#else
    fail<domain_error>(sentence);
#endif
  }
  static constexpr void parse(padding& p, const padding_spec& spec) {
    fmt::format_parse_context context(fmt::string_view(spec.characters, static_cast<std::size_t>(spec.size)));
    p.parse(context);
  }
  template <class ParseContext>
  static constexpr void check_argument(ParseContext& context, int id) {
    context.check_arg_id(id);
  }
  template <class FormatContext>
  static int width_of(FormatContext& context, int id) {
    constexpr width_visitor<fmt_format> width;
    const auto argument = context.arg(id);
    if constexpr (requires { argument.visit(width); }) return argument.visit(width);
    else return fmt::visit_format_arg(width, argument);
  }
};

}  // namespace kawase::detail

// With the format specs of format_spec.hpp.
template <kawase::printable T>
struct fmt::formatter<T, char> : kawase::detail::basic_formatter<T, kawase::detail::fmt_format> {};
KAWASE_QUIET_END
#endif
