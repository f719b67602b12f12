// SPDX-License-Identifier: BSL-1.0
// What a deleted function returns: why it is deleted, and what to write instead. g++ says it in the first line of its error, clang++ where it shows
// the declaration. A constructor takes it as its last parameter, a conversion as a template's. Private.
#pragma once

namespace kawase::detail {

// A sentence as a template argument; of a fixed size, since compilers read such a one at a tenth of the cost of one that counts its characters.
struct why {
  char sentence[160];
};

template <why>
struct refused {};

}  // namespace kawase::detail
