// SPDX-License-Identifier: BSL-1.0
// Any bytes at all: scanning ends, stays in bounds, and agrees with parsing what it found. A libFuzzer target; run.sh builds and runs it.

#include <kawase/figure.hpp>

#include "fuzz/support.hpp"

namespace {

using namespace kawase;
using fuzz::require;

// What was found stands there by itself, and comes back from every style as the design promises.
void check(const any_figure& f, text printed) {
  const auto alone = any_figure::parse(printed);
  require(alone.has_value() && *alone == f, "the words of a figure, parsed, are the figure", printed);
  const auto ja = write(f, style::ja);
  const auto back = any_figure::parse(ja);
  require(back.has_value() && *back == f, "ja gives the figure back", ja);
  const auto en = write(f, style::en);
  const auto english = any_figure::parse(en);
  require(english.has_value() && english->nominal() == f.nominal() && english->claim_interval() == f.claim_interval(), "en gives nominal value and claim back", en);
  const auto iso = write(f, style::iso);
  const auto plain = any_figure::parse(iso);
  require(plain.has_value() && plain->nominal() == f.nominal() && plain->nominal_high() == f.nominal_high(), "iso gives the nominal value back", iso);
  require(f.rounding_interval().contains(f.nominal()), "a number lies in its rounding interval", printed);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const text s(reinterpret_cast<const char*>(data), size);
  std::size_t end = 0;
  for (const found& f : scan(s)) {
    require(f.where.offset >= end && f.where.length != 0 && f.where.end() <= size, "finds are in order and in bounds", s);
    end = f.where.end();
    const auto words = [&](span_of_text w) {
      require(w.offset >= f.where.offset && w.end() <= f.where.end(), "a part lies within its find", s);
      return s.substr(w.offset, w.length);
    };
    if (f.kind == found_kind::figure) {
      check(f.first, words(f.first_where));
    } else if (f.kind == found_kind::restatement) {
      static_cast<void>(words(f.first_where));
      static_cast<void>(words(f.second_where));
      const auto rate = f.as_restatement().implied();
      require(rate.printed.contains(rate.value) || !rate.printed.has_upper || f.first.modifier != modifier{} || f.second.modifier != modifier{} || f.first.extent != extent::single ||
                  f.second.extent != extent::single,
              "the implied rate lies in its interval", words(f.where));
    }
  }
  // parse says where it stopped, within the text
  const auto whole = any_figure::parse(s);
  require(whole.position() <= size, "a refusal's position is in bounds", s);
  const auto pair = any_restatement::parse(s);
  require(pair.position() <= size, "a refusal's position is in bounds", s);
  return 0;
}
