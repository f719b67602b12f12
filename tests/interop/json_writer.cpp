// SPDX-License-Identifier: BSL-1.0
// Commas, the context, ids and numbers.
#include <string>

#include <kawase/interop/json_writer.hpp>

#include "support/catch.hpp"

namespace {

using namespace kawase;

// What is written by f(writer).
template <class F>
std::string written(F f, const json_options& options = {}) {
  std::string out;
  const auto sink = [&](text piece) { out.append(piece.data(), piece.size()); };
  detail::json_writer<decltype(sink)> w(sink, options);
  f(w);
  return out;
}

}  // namespace

TEST_CASE("the first object has the context, and no other") {
  CHECK(written([](auto& w) {
          w.begin_graph();
          w.begin_object("Place");
          w.member("name", "円");
          w.member("x", true);
          w.end_object();
          w.begin_object();
          w.end_object();
          w.begin_array();
          w.end_array();
          w.string("\"");
          w.end_graph();
        }) == R"({"@context":"https://schema.org","@graph":[{"@type":"Place","name":"円","x":true},{},[],"\""]})");
}

TEST_CASE("numbers have all their digits, and a fraction without end is text") {
  const auto number = [](const rational& x) { return written([&](auto& w) { w.number(x); }); };
  CHECK(number(rational(0)) == "0");
  CHECK(number(rational(-1, 8)) == "-0.125");
  CHECK(number(rational(9'007'199'254'740'993)) == "9007199254740993");  // 2^53 + 1, which no double holds
  CHECK(number(rational(1, 3)) == R"("1/3")");
  CHECK(number(rational(-22, 7)) == R"("-22/7")");
}

TEST_CASE("ids are the article's address and a key") {
  const auto ids = [](auto& w) {
    w.begin_array();
    w.reference("nvidia");
    w.begin_object();
    w.article_id();
    w.end_object();
    w.end_array();
  };
  CHECK(written(ids) == R"([{"@context":"https://schema.org","@id":"#nvidia"},{"@id":"#news-article"}])");
  CHECK(written(ids, {.url = "https://example.org/1"}) == R"([{"@context":"https://schema.org","@id":"https://example.org/1#nvidia"},{"@id":"https://example.org/1"}])");
}

TEST_CASE("a date is written where ISO 8601 has one, an id where there is one") {
  const auto members = [](auto& w) {
    w.begin_array();
    for (const printed_date& d : {printed_date::in(2019), printed_date::in(2025, 1), printed_date::on(2025, 1, 27), printed_date::in(2019).as_approximate(), printed_date::in(2019).as_uncertain(), printed_date(),
                                  *printed_date::parse("1月29日")}) {
      w.begin_object("Event");
      w.member_if("startDate", d);
      w.member_if("name", text());
      w.member_if("location", entity_id());
      w.end_object();
    }
    w.end_array();
  };
  CHECK(written(members) ==
        R"([{"@context":"https://schema.org","@type":"Event","startDate":"2019"},{"@type":"Event","startDate":"2025-01"},{"@type":"Event","startDate":"2025-01-27"},)"
        R"({"@type":"Event"},{"@type":"Event"},{"@type":"Event"},{"@type":"Event"}])");
}

// Ids are told apart by what stands at their end: none may be cut off.
TEST_CASE("an id is written whole, however long the address") {
  const std::string address = "https://example.org/" + std::string(2000, 'a');
  const auto id = [](auto& w) { w.reference("nvidia"); };
  CHECK(written(id, {.url = text(address)}) == R"({"@context":"https://schema.org","@id":")" + address + R"(#nvidia"})");
}
