// SPDX-License-Identifier: BSL-1.0
// Objects, arrays and exact numbers of JSON-LD into a sink: what the json headers are written with.
#pragma once

#include <cstddef>
#include <cstdint>

#include <kawase/detail/config.hpp>
#include <kawase/fact/edtf.hpp>
#include <kawase/fact/entity_id.hpp>
#include <kawase/fact/labels.hpp>
#include <kawase/fact/printed_date.hpp>
#include <kawase/interop/json_text.hpp>
#include <kawase/money/date.hpp>
#include <kawase/money/rational.hpp>
#include <kawase/money/text.hpp>
#include <kawase/money/text_buffer.hpp>
#include <kawase/money/write.hpp>

KAWASE_QUIET_BEGIN
namespace kawase {

// What the data can't say of itself.
struct json_options {
  text url = {};                        // of the article: its @id, and what other ids begin with (url#nvidia); without it they are #nvidia
  language in_language = language::ja;  // that the article is written in
};

namespace detail {

// Commas are the writer's, and so is "@context", which the first object of a document gets. Sink is called with pieces of text.
template <class Sink>
class json_writer {
 public:
  constexpr json_writer(Sink& sink, const json_options& options) : sink_(sink), options_(options) {}
  constexpr const json_options& options() const noexcept { return options_; }

  constexpr void begin_object(text type = {}) {
    begin_value();
    sink_(text("{"));
    needs_comma_ = false;
    if (is_first_) member("@context", "https://schema.org");
    is_first_ = false;
    if (!type.empty()) member("@type", type);
  }
  constexpr void end_object() { end("}"); }
  constexpr void begin_array() {
    begin_value();
    sink_(text("["));
    needs_comma_ = false;
  }
  constexpr void end_array() { end("]"); }
  // A document that is no single object: {"@context": …, "@graph": [ … ]}
  constexpr void begin_graph() {
    begin_object();
    key("@graph");
    begin_array();
  }
  constexpr void end_graph() {
    end_array();
    end_object();
  }

  constexpr void key(text name) {
    string(name);
    sink_(text(":"));
    needs_comma_ = false;
  }
  // The parts one behind the other, whatever their lengths.
  template <class... Parts>
  constexpr void string(const Parts&... parts) {
    begin_value();
    sink_(text("\""));
    (put_escaped(sink_, text(parts), json_in::html), ...);
    sink_(text("\""));
  }
  // All its digits, as a JSON number; a fraction that has no finite decimal as the text "1/3".
  constexpr void number(const rational& x) {
    text_buffer<longest_rational> room;
    writer out{room.begin(), room.end()};
    if (has_finite_decimal(x)) {
      out.at = write(x, out.at, out.end).end;
      room.set_end(out.at);
      begin_value();
      sink_(text(room));
      return;
    }
    if (x.is_negative()) out.put('-');
    out.put_digits(x.numerator_);
    out.put('/');
    out.put_digits(x.denominator_);
    room.set_end(out.at);
    string(room);
  }
  constexpr void boolean(bool b) {
    begin_value();
    sink_(b ? text("true") : text("false"));
  }
  constexpr void date(const printed_date& d) {
    text_buffer<16> room;
    room.set_end(write(d, room.begin(), room.end()).end);
    string(room);
  }
  // The thing of that key, wherever it is described: {"@id": "#nvidia"}
  constexpr void reference(text key_of_it) {
    begin_object();
    id(key_of_it);
    end_object();
  }

  constexpr void member(text name, text value) {
    key(name);
    string(value);
  }
  constexpr void member(text name, const rational& value) {
    key(name);
    number(value);
  }
  constexpr void member(text name, bool value) {
    key(name);
    boolean(value);
  }
  constexpr void member(text name, const char* value) { member(name, text(value)); }
  // Left out where it is empty.
  constexpr void member_if(text name, text value) {
    if (!value.empty()) member(name, value);
  }
  constexpr void member_if(text name, entity_id value) {
    if (value.empty()) return;
    key(name);
    reference(value.key());
  }
  // Where ISO 8601 has the date: it has a year, and is neither approximate nor uncertain.
  constexpr void member_if(text name, const printed_date& d) {
    if (!d.has_year() || d.approximate || d.uncertain) return;
    key(name);
    date(d);
  }
  // The article's own id: its address, or a key that is no entity's.
  constexpr void article_id() {
    if (options_.url.empty()) return id("news-article");
    member("@id", options_.url);
  }
  constexpr void id(text key_of_it) {
    key("@id");
    string(options_.url, "#", key_of_it);
  }

 private:
  constexpr void begin_value() {
    if (needs_comma_) sink_(text(","));
    needs_comma_ = true;
  }
  constexpr void end(text bracket) {
    sink_(bracket);
    needs_comma_ = true;
  }
  Sink& sink_;
  const json_options& options_;
  bool is_first_ = true, needs_comma_ = false;
};

}  // namespace detail
}  // namespace kawase
KAWASE_QUIET_END
