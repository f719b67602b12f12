// SPDX-License-Identifier: BSL-1.0
// A text with a slip, proof-read by the compiler.
// within 8 lines: g++ tells first that the assertion is not constant.
// phrase: the_text_has_a_ten_fold_slip
#include <kawase/proof.hpp>
static_assert(kawase::proofread(EITHER(("200億ドル(約3兆円)"), ("200億ドル(約3,000億円)"))).require_clean());
