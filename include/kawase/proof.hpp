// SPDX-License-Identifier: BSL-1.0
// Floor 4, right: verdicts, references, rules, findings, proof-reading.
#pragma once

// The lowest first: so a compiler that speaks of one names this door as what included it, and no stair of others.
// clang-format off
#include <kawase/fact.hpp>
#include <kawase/proof/amount_index.hpp>
#include <kawase/proof/reference.hpp>
#include <kawase/proof/cluster.hpp>
#include <kawase/proof/judgement.hpp>
#include <kawase/proof/named_year.hpp>
#include <kawase/proof/options.hpp>
#include <kawase/proof/ecb_rates.hpp>
#include <kawase/proof/yearly_rates.hpp>
#include <kawase/proof/document.hpp>
#include <kawase/proof/rule.hpp>
#include <kawase/proof/finding.hpp>
#include <kawase/proof/common_unit.hpp>
#include <kawase/proof/amounts.hpp>
#include <kawase/proof/announced_count.hpp>
#include <kawase/proof/restated_elsewhere.hpp>
#include <kawase/proof/cross_ratio.hpp>
#include <kawase/proof/dropped_magnitude.hpp>
#include <kawase/proof/ten_fold_slip.hpp>
#include <kawase/proof/check_document.hpp>
#include <kawase/proof/timeline.hpp>
#include <kawase/proof/chronology.hpp>
#include <kawase/proof/claimed_ratio.hpp>
#include <kawase/proof/part_and_whole.hpp>
#include <kawase/proof/same_quantity.hpp>
#include <kawase/proof/superlative_scope.hpp>
#include <kawase/proof/check_statements.hpp>
#include <kawase/proof/explained.hpp>
#include <kawase/proof/check_article.hpp>
#include <kawase/proof/decimal_text.hpp>
#include <kawase/proof/statement_message.hpp>
#include <kawase/proof/message.hpp>
#include <kawase/proof/report.hpp>
#include <kawase/proof/proofread.hpp>
// clang-format on
