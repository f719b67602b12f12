// SPDX-License-Identifier: BSL-1.0
// One article as data: a view of its tables, which is what proof/ reads and what a program passes around.
#pragma once

#include <cstddef>

#include <kawase/detail/same.hpp>
#include <kawase/fact/entity.hpp>
#include <kawase/fact/list.hpp>
#include <kawase/fact/locator.hpp>
#include <kawase/fact/printed_date.hpp>
#include <kawase/fact/recorded.hpp>
#include <kawase/fact/statement.hpp>

namespace kawase {

// Views only; the tables must outlive it.
struct article {
  text name = {};  // a short name, for messages; not the title
  printed_date written = {};  // the day or year of publication, as far as it is known: it picks the reference rates
  list<locator> blocks = {};  // every block, in the order of the text
  list<entity> entities = {};
  list<recorded<any_figure>> figures = {};  // the figures that stand alone; those within restatements are in restatements
  list<recorded<any_restatement>> restatements = {};
  list<recorded<printed_date>> dates = {};
  references<statement> statements = {};

  // How many blocks of that kind there are: the bullets, say.
  constexpr std::size_t block_count(block kind) const {
    std::size_t n = 0;
    for (const locator& l : blocks) {
      if (detail::same(l.block, kind)) ++n;
    }
    return n;
  }
  // The place of a block in the order of the text, from 0; blocks.size() where the article has no such block.
  constexpr std::size_t position(locator where) const {
    std::size_t i = 0;
    while (i < blocks.size() && !(blocks[i] == where)) ++i;
    return i;
  }
};

}  // namespace kawase
