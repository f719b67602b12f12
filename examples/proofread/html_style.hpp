// SPDX-License-Identifier: BSL-1.0
// The page's looks: light and dark, wide and narrow, nothing loaded from elsewhere.
#pragma once

#include <string_view>

namespace proofread {

inline constexpr std::string_view html_style = R"(
:root { color-scheme: light dark; --ink: #1b2430; --quiet: #5b6776; --paper: #fbfaf7; --card: #fff; --line: #dfe3e8; --bad: #b42318; --bad-soft: #fde8e6;
  --good: #1a7f4b; --band: #cfe9da; --warn: #8a5a00; --note: #24589c; --mark: #2f6fb3; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8ebef; --quiet: #a2adba; --paper: #14181d; --card: #1c2229; --line: #333c46; --bad: #ff8a7d; --bad-soft: #47211d; --good: #6fd6a0;
    --band: #20492f; --warn: #f0bd5c; --note: #8fbdf5; --mark: #7db4ee; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP", "Yu Gothic", sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 1.25rem 1rem 3rem; }
h1 { font-size: 1.35rem; margin: 0; line-height: 1.3; overflow-wrap: anywhere; }
h2 { font-size: 1.05rem; margin: 2rem 0 .6rem; }
p { margin: .3rem 0; }
.sum { color: var(--quiet); margin-bottom: 1rem; }
.sum b.error { color: var(--bad); } .sum b.none { color: var(--good); }
.finding { background: var(--card); border: 1px solid var(--line); border-left: .35rem solid var(--note); border-radius: .4rem; padding: .7rem .9rem; margin: .6rem 0; overflow-wrap: anywhere; }
.finding.error { border-left-color: var(--bad); } .finding.warning { border-left-color: var(--warn); }
.level { font-weight: 700; color: var(--note); } .error > p > .level { color: var(--bad); } .warning > p > .level { color: var(--warn); }
.place, .unit { color: var(--quiet); font-size: .9rem; }
.quote { font-size: 1.25rem; margin: .25rem 0; }
.quote mark { background: var(--bad-soft); color: var(--bad); text-decoration: line-through; text-decoration-thickness: 2px; padding: 0 .1em; border-radius: .15em; }
.quote ins { color: var(--good); text-decoration: none; font-weight: 700; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .9rem; margin: .4rem 0 0; font-size: .95rem; } dt { color: var(--quiet); } dd { margin: 0; }
.chart { background: var(--card); border: 1px solid var(--line); border-radius: .4rem; padding: .7rem .9rem; margin: 0; }
.chart ol { list-style: none; margin: 0; padding: 0; }
.pair { padding: .3rem 0; }
.say { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; font-size: .95rem; overflow-wrap: anywhere; }
.pair.bad .say b { color: var(--bad); }
.track { position: relative; height: 1.25rem; background: linear-gradient(var(--line), var(--line)) center / 100% 1px no-repeat; }
.track i { position: absolute; top: 0; bottom: 0; border-radius: .2rem; }
.track .band { background: var(--band); }
.track .bar { background: var(--mark); min-width: 5px; top: .25rem; bottom: .25rem; }
.bad .track .bar { background: var(--bad); }
.track .fix { border: 2px dashed var(--good); min-width: 8px; top: .12rem; bottom: .12rem; }
.track .leap { top: 50%; bottom: auto; height: 0; border-top: 2px dotted var(--bad); }
.track em { position: absolute; top: 50%; transform: translate(-50%, -50%); font-size: .75rem; font-style: normal; font-weight: 700; color: var(--bad); background: var(--card); padding: 0 .3em; line-height: 1; }
.axis { position: relative; height: 1.4rem; color: var(--quiet); font-size: .8rem; font-variant-numeric: tabular-nums; border-top: 1px solid var(--line); margin-top: .2rem; }
.axis span { position: absolute; transform: translateX(-50%); white-space: nowrap; } .axis span::before { content: ""; display: block; width: 1px; height: .3rem; background: var(--quiet); margin: 0 auto; }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; color: var(--quiet); font-size: .85rem; margin-top: .5rem; }
.legend i { display: inline-block; width: 1.4em; height: .7em; border-radius: .15em; margin-right: .4em; vertical-align: baseline; }
.legend .band { background: var(--band); } .legend .bar { background: var(--mark); } .legend .wrong { background: var(--bad); } .legend .fix { border: 2px dashed var(--good); }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: .4rem; background: var(--card); }
.scroll:focus-visible { outline: 3px solid var(--mark); }
table { border-collapse: collapse; width: 100%; font-size: .95rem; } th, td { text-align: left; padding: .35rem .8rem; border-bottom: 1px solid var(--line); vertical-align: top; }
td:first-child, .short { white-space: nowrap; }
tr:last-child td { border-bottom: 0; } th { font-weight: 600; color: var(--quiet); font-size: .85rem; } .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
tr.bad td { background: var(--bad-soft); }
.time { list-style: none; margin: 0; padding: 0 0 0 1rem; border-left: 2px solid var(--line); } .time li { position: relative; margin: .5rem 0; }
.time li::before { content: ""; position: absolute; left: -1.38rem; top: .5rem; width: .6rem; height: .6rem; border-radius: 50%; background: var(--mark); }
.time time { font-weight: 600; margin-right: .6rem; font-variant-numeric: tabular-nums; }
footer { margin-top: 2.5rem; color: var(--quiet); font-size: .85rem; }
@media (max-width: 34rem) { th, td { padding: .3rem .5rem; } .quote { font-size: 1.1rem; } }
@media print { .finding, .chart, .scroll { break-inside: avoid; } }
)";

}  // namespace proofread
