// SPDX-License-Identifier: BSL-1.0
// Compares what print_forms printed (standard input) with CLDR's compact forms, as the Intl of node has them. Where we differ on purpose, the
// difference is named here and must be just that.
'use strict';

// Currencies in Japanese: newspapers print shorter names than CLDR does. Ours -> CLDR's.
const namesInJapanese = {
  JPY: ['円', '円'], USD: ['米ドル', '米ドル'], EUR: ['ユーロ', 'ユーロ'], GBP: ['ポンド', '英国ポンド'], CNY: ['人民元', '中国人民元'],
  KRW: ['ウォン', '韓国ウォン'], AUD: ['豪ドル', 'オーストラリア ドル'], CAD: ['カナダドル', 'カナダ ドル'], CHF: ['スイスフラン', 'スイス フラン'],
  HKD: ['香港ドル', '香港ドル'], INR: ['インドルピー', 'インド ルピー'], TWD: ['台湾ドル', '新台湾ドル'],
};
// In English we print the symbols that newspapers print: C$ for CLDR's CA$. A code is followed by a plain blank, CLDR's by one that does not break.
const ownSymbols = { CAD: ['C$', 'CA$'] };

const others = new Set();  // names that changed since: a remark, no failure
const format = (locale, value, options) => new Intl.NumberFormat(locale, { maximumFractionDigits: 12, ...options }).format(value);
const symbolOf = (code) => new Intl.NumberFormat('en', { style: 'currency', currency: code }).formatToParts(1).find((p) => p.type === 'currency').value;
const nameOf = (code) => new Intl.NumberFormat('ja', { style: 'currency', currency: code, currencyDisplay: 'name' }).formatToParts(1).find((p) => p.type === 'currency').value;

function expected(style, code, value, decimals) {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  if (style === 'ja') {
    const [ours, theirs] = namesInJapanese[code];
    if (nameOf(code) !== theirs) others.add(`this CLDR calls ${code} ${nameOf(code)}, no more ${theirs}`);
    return format('ja', value, { notation: 'compact', compactDisplay: 'long', useGrouping: false, ...digits }) + ours;
  }
  const theirs = symbolOf(code);
  const [ours, listed] = ownSymbols[code] || [theirs, theirs];
  if (listed !== theirs) others.add(`this CLDR prints ${theirs} for ${code}, no more ${listed}`);
  const symbol = /[A-Z]$/.test(ours) ? `${ours} ` : ours;
  // Below a million newspapers print the digits, $15,000, where CLDR's compact form is 15 thousand; and CLDR has no quadrillion.
  if (value < 1e6) return symbol + format('en', value, digits);
  if (value >= 1e15) return symbol + format('en', value / 1e15, digits) + ' quadrillion';
  return symbol + format('en', value, { notation: 'compact', compactDisplay: 'long', ...digits });
}

const lines = require('fs').readFileSync(0, 'utf8').trimEnd().split('\n');
let differ = 0;
for (const line of lines) {
  const [style, code, value, decimals, ours] = line.split('\t');
  let want = expected(style, code, Number(value), Number(decimals));
  // What was printed in thousands, 15 thousand dollars, keeps its place: the one exact number below a million that we write with a word.
  if (style === 'en' && /e3$/.test(value)) want = want.replace(/,000$/, ' thousand');
  if (ours !== want) {
    ++differ;
    console.log(`${line}\n  CLDR: ${want}`);
  }
}
for (const remark of others) console.log(remark);
console.log(`${lines.length} forms compared with CLDR ${process.versions.cldr}, ${differ} differ`);
process.exit(differ === 0 && lines.length > 1000 ? 0 : 1);
