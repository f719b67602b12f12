// SPDX-License-Identifier: BSL-1.0
// Entities, statements and an article as JSON-LD. json.sh has a parser look at the whole built-in article, and at the types and names of everything.
#include <cstddef>
#include <string>

#include <kawase/fact.hpp>
#include <kawase/interop/json_article.hpp>

#include "fact/small_article.hpp"
#include "support/catch.hpp"

namespace {

using namespace small;

// The document without its context.
template <class T>
std::string json(const T& x, const json_options& options = {}) {
  std::string s = to_json(x, options);
  const std::string context = R"("@context":"https://schema.org",)";
  REQUIRE(s.compare(1, context.size(), context) == 0);
  return s.erase(1, context.size());
}

const std::string names_of_the_mill = R"("name":[{"@value":"架空製粉","@language":"ja"},{"@value":"Kaku Mills","@language":"en"}],"description":"製粉会社")";

}  // namespace

TEST_CASE("an entity has its id, its names, and what is particular to its kind") {
  CHECK(json(japan) == R"({"@type":"Place","@id":"#japan","name":[{"@value":"日本","@language":"ja"},{"@value":"Japan","@language":"en"}],)"
                       R"("identifier":[{"@type":"PropertyValue","propertyID":"ISO 3166-1 alpha-2","value":"JP"}]})");
  CHECK(json(mill) == R"({"@type":"Organization","@id":"#mill",)" + names_of_the_mill + R"(,"location":{"@id":"#japan"}})");
  CHECK(json(entity(mill)) == R"({"@type":"Organization","@id":"#mill",)" + names_of_the_mill + "}");
  CHECK(json(founder) == R"({"@type":"Person","@id":"#founder","name":{"@value":"架空太郎","@language":"ja"},"affiliation":{"@id":"#mill"}})");
  CHECK(json(wheat) == R"({"@type":"SoftwareApplication","@id":"#wheat","name":{"@value":"麦1号","@language":"ja"},"creator":{"@id":"#founder"}})");

  constexpr model open{.id = "open", .names = {label::printed("開"), label::reading("カイ")}, .type = model_type::other, .openness = openness::open_source, .pricing = pricing::free_of_charge, .family = wheat.id};
  CHECK(json(open) == R"({"@type":"SoftwareApplication","@id":"#open","name":{"@value":"開","@language":"ja"},"alternateName":{"@value":"カイ","@language":"ja"},)"
                      R"("applicationCategory":"other","isPartOf":{"@id":"#wheat"},"isAccessibleForFree":true,"keywords":"open source"})");
  constexpr publication book{.id = "book", .author = founder.id, .editor = mill.id, .published = printed_date::in(2024), .url = "https://example.org/?a=1&b=2"};
  CHECK(json(book) == R"({"@type":"CreativeWork","@id":"#book","author":{"@id":"#founder"},"contributor":{"@id":"#mill"},"datePublished":"2024","url":"https://example.org/?a=1&b=2"})");
  constexpr event fair{.id = "fair", .on = date(2025, 1, 27), .participants = {mill.id, wheat.id}};
  CHECK(json(fair) == R"({"@type":"Event","@id":"#fair","startDate":"2025-01-27","about":[{"@id":"#mill"},{"@id":"#wheat"}]})");
}

TEST_CASE("a statement is a claim about its subject, with its value and its qualifiers") {
  CHECK(json(has_cost) == R"({"@type":"Claim","about":{"@id":"#mill"},"position":"paragraph 1","genre":"assertion","mainEntity":{"@type":"PropertyValue",)"
                          R"("propertyID":"development_cost","name":"development cost","value":[{"@type":"MonetaryAmount","currency":"USD","value":2000000},)"
                          R"({"@type":"MonetaryAmount","currency":"JPY","value":300000000,"minValue":250000000,"maxValue":350000000}],"valueReference":[)"
                          R"({"@type":"PropertyValue","propertyID":"point_in_time","name":"point in time","value":"2019"},)"
                          R"({"@type":"PropertyValue","propertyID":"location","name":"location","value":{"@id":"#japan"}}]}})");
}

TEST_CASE("who says so and how sure he is are not lost") {
  CHECK(json(tastes) == R"({"@type":"Claim","about":{"@id":"#wheat"},"author":{"@id":"#founder"},"position":"paragraph 2","genre":"hearsay","keywords":["probable"],)"
                        R"("mainEntity":{"@type":"PropertyValue","propertyID":"flavour","name":"flavour","value":"甘い"}})");
  constexpr statement denied{.subject = wheat.id, .property = flavour, .value = "甘い", .where = at::title, .factuality = as::denied};
  CHECK(json(denied).find(R"("genre":"assertion","keywords":["negative"])") != std::string::npos);
  CHECK(json(made_by).find("keywords") == std::string::npos);
}

TEST_CASE("values of every kind") {
  const auto value_in = [](const value& v) {
    const std::string s = json(statement{.subject = mill.id, .property = flavour, .value = v});
    const std::size_t at = s.find("\"value\":") + 8;
    return s.substr(at, s.size() - at - 2);
  };
  CHECK(value_in(sales) == R"({"@type":"MonetaryAmount","name":"約30億円以上","currency":"JPY","value":3000000000,"minValue":2500000000})");
  CHECK(value_in(founder.id) == R"({"@id":"#founder"})");
  CHECK(value_in(scope::all_time) == R"("all time")");
  CHECK(value_in(openness::open_source) == R"("open source")");
  CHECK(value_in(pricing::paid) == R"("paid")");
  CHECK(value_in(block::bullet) == R"("bullet")");
  CHECK(value_in(founded) == R"("2019")");
  CHECK(value_in(value()) == R"("")");
}

TEST_CASE("an article is a graph: itself, its entities, its claims and their links") {
  const std::string s = json(small::all, {.url = "https://example.org/1", .in_language = language::en});
  CHECK(s.find(R"({"@graph":[{"@type":"NewsArticle","@id":"https://example.org/1","name":"mills","url":"https://example.org/1","inLanguage":"en","datePublished":"2024",)"
               R"("mentions":[{"@id":"https://example.org/1#japan"},{"@id":"https://example.org/1#mill"},)") == 0);
  CHECK(s.find(R"({"@type":"Person","@id":"https://example.org/1#founder")") != std::string::npos);
  CHECK(s.find(R"({"@type":"Claim","@id":"https://example.org/1#claim-4")") != std::string::npos);
  CHECK(s.find(R"("appearance":{"@id":"https://example.org/1"},"citation":[{"@id":"https://example.org/1#claim-1"}]})") != std::string::npos);  // in_yen converts has_cost
  CHECK(json(small::all).find(R"("appearance":{"@id":"#news-article"})") != std::string::npos);
}

TEST_CASE("an article with its typed entities says all of them, each once") {
  const std::string plain = to_json(small::all), s = to_json(small::all, {}, small::companies);
  const std::string with_location = R"(,"location":{"@id":"#japan"}})";
  CHECK(plain.find(with_location) == std::string::npos);
  const std::size_t at = s.find(names_of_the_mill + with_location);
  REQUIRE(at != std::string::npos);
  CHECK(std::string(s).erase(at + names_of_the_mill.size(), with_location.size() - 1) == plain);  // nothing else is different
}
