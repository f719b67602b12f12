// SPDX-License-Identifier: BSL-1.0
#include "../../examples/proofread/utf8.hpp"

#include <cstddef>
#include <string>
#include <string_view>

#include "support/catch.hpp"

using namespace proofread;

namespace {
// A code point in bytes, by the bit patterns of the Unicode Standard, table 3-6.
std::string encoded(unsigned c) {
  const auto rest = [&](int shift) { return static_cast<char>(0x80 | (c >> shift & 0x3f)); };
  if (c < 0x80) return {static_cast<char>(c)};
  if (c < 0x800) return {static_cast<char>(0xc0 | c >> 6), rest(0)};
  if (c < 0x10000) return {static_cast<char>(0xe0 | c >> 12), rest(6), rest(0)};
  return {static_cast<char>(0xf0 | c >> 18), rest(12), rest(6), rest(0)};
}
// How many bytes of s are whole code points but surrogates, each in its shortest form and none of them zero: decoded, and encoded anew.
std::size_t length_of_valid(std::string_view s) {
  std::size_t at = 0;
  while (at < s.size()) {
    const auto first = static_cast<unsigned char>(s[at]);
    const std::size_t length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    if (s.size() - at < length) break;
    unsigned c = first & (length == 1 ? 0x7fu : 0xffu >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) c = c << 6 | (static_cast<unsigned char>(s[at + i]) & 0x3fu);
    if (c == 0 || (c >= 0xd800 && c < 0xe000) || c > 0x10ffff || encoded(c) != s.substr(at, length)) break;
    at += length;
  }
  return at;
}
std::string japanese(std::size_t characters) {
  std::string s;
  for (std::size_t i = 0; i < characters; ++i) s += i % 7 == 3 ? "a" : i % 7 == 5 ? "é" : "億";
  return s;
}
}  // namespace

TEST_CASE("what is UTF-8 is known of every code point, wherever it stands") {
  for (unsigned c = 1; c < 0x110000; c += c < 0x3000 || (c & 0xfff) > 0xff0 ? 1 : 61) {
    const bool is_sound = c < 0xd800 || c > 0xdfff;
    for (const std::size_t before : {0u, 1u, 40u}) {
      const std::string head = japanese(before), s = head + encoded(c) + japanese(70);
      if (valid_utf8(s).length != (is_sound ? s.size() : head.size())) FAIL_CHECK("U+" << std::hex << c << " behind " << before);
    }
  }
  CHECK(valid_utf8(std::string(80, 'x') + '\0' + "x").length == 80);
}
TEST_CASE("what is UTF-8 is known of every two bytes, wherever they stand") {
  for (unsigned two = 0; two < 0x10000; ++two) {
    for (const std::size_t before : {0u, 35u}) {
      std::string s = japanese(before) + static_cast<char>(two >> 8) + static_cast<char>(two & 0xff) + "\x80\xaf" + japanese(70);
      const valid_prefix found = valid_utf8(s);
      if (found.length != length_of_valid(s) || found.is_cut_off) FAIL_CHECK("0x" << std::hex << two << " behind " << before);
      if (before != 0) {  // at the end of the text
        s.resize(s.size() - japanese(70).size());
        if (valid_utf8(s).length != length_of_valid(s)) FAIL_CHECK("0x" << std::hex << two << " at the end");
      }
    }
  }
}
TEST_CASE("a character that is cut off is no fault of the text") {
  for (const char* c : {"é", "億", "𠮷"}) {
    const std::string whole = japanese(50) + c;
    for (std::size_t cut = 1; cut < std::string_view(c).size(); ++cut) {
      const valid_prefix found = valid_utf8(std::string_view(whole).substr(0, whole.size() - cut));
      CHECK(found.length == japanese(50).size());
      CHECK(found.is_cut_off);
    }
  }
  CHECK_FALSE(valid_utf8(japanese(50)).is_cut_off);
}
TEST_CASE("characters are bytes that do not go on in one") {
  for (std::size_t n = 0; n < 300; ++n) CHECK(characters(japanese(n)) == n);
}

#if KAWASE_HAS_BYTE_VECTORS
TEST_CASE("what vectors are certain of is well-formed, and most of it is found") {
  for (std::size_t at = 2; at < 150; ++at) {
    for (const char byte : {'\xff', '\x80', '\xed', '\0', '\xc1', '\xe0'}) {
      std::string s = "aa" + japanese(80);
      s[at] = byte;
      const auto* p = reinterpret_cast<const unsigned char*>(s.data());
      const auto is_sound = [&](std::size_t end) { return end >= 2 && length_of_valid(std::string_view(s).substr(0, end)) == end; };
      if (!is_sound(behind_certain<16>(p, s.size(), 2))) FAIL_CHECK(at << ", by 16");
      if (at > 60 && behind_certain<16>(p, s.size(), 2) < at - 20) FAIL_CHECK(at << ", by 16, far too early");
#if KAWASE_MAY_HAVE_AVX2
      if (__builtin_cpu_supports("avx2") && !is_sound(behind_certain_by_32(p, s.size(), 2))) FAIL_CHECK(at << ", by 32");
#endif
    }
  }
}
#endif
