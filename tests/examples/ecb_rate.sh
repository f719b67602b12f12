#!/bin/sh
# The example ecb_rate with a file of the user's: what it says, and that it refuses with line and column what is not of the published form.
#   ecb_rate.sh PROGRAM SHARED-FOLDER
set -u
program=$1
shared=$2
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
failed=0
# expect STATUS SENTENCE ARGUMENT...: the sentence is part of what it says.
expect() {
  status=$1 sentence=$2
  shift 2
  said=$("$program" "$@" 2>&1 </dev/null)
  got=$?
  case $got:$said in
    "$status:"*"$sentence"*) ;;
    *) echo "FAILED  $*: status $got, not $status, or no '$sentence' in:"; echo "$said"; failed=1 ;;
  esac
}

# The ECB's rates of two days: 1.0758 x 100 = 107.58; 174.18 / 1.0758 x 50 = 8095.37...
printf 'Date,USD,JPY,\r\n2024-07-03,1.0758,174.18,\r\n2024-07-02,1.0729,N/A,\r\n' >"$work/good"
expect 0 "100.00 EUR = 107.58 USD" "$work/good" 2024-07-03 "100 EUR" USD
expect 0 "rate of 2024-07-03, the last one before the day asked for" "$work/good" 2024-07-07 "100 EUR" USD
expect 0 "50.00 USD = 8095 JPY" "$work/good" 2024-07-03 "50 USD" JPY
expect 2 "there is no rate for this pair and day" "$work/good" 2024-07-02 "50 USD" JPY
expect 2 "there is no rate for this pair and day" "$work/good" 2024-07-03 "50 CHF" JPY
expect 2 "two currencies of ISO 4217" "$work/good" 2024-07-03 "50 DOLLARS" JPY
expect 2 "two currencies of ISO 4217" "$work/good" 2024-07-03 "50" JPY
expect 2 "more decimals than the type holds" "$work/good" 2024-07-03 "50.001 USD" JPY
expect 2 "the calendar has no such day" "$work/good" 2024-06-31 "50 USD" JPY
expect 2 "usage" "$work/good"
expect 2 "not to be opened" "$work/none" 2024-07-03 "50 USD" JPY

printf 'Date,USD,\n2024-07-03,+1.0758,\n' >"$work/bad"
expect 2 "bad:2:12: a rate is digits" "$work/bad" 2024-07-03 "50 USD" EUR
printf 'Date,USD\n2024-07-03,1.07' >"$work/cut"
expect 2 "cut:2:16: the file ends within a line" "$work/cut" 2024-07-03 "50 USD" EUR

# The whole published file, if it is there. 100 x 163.9 / 1.0472 = 15651.26...
history=$shared/data/eurofxref-hist.csv
if [ -e "$history" ]; then
  expect 0 "100.00 USD = 15651 JPY" "$history" 2025-01-25 "100 USD" JPY
  expect 0 "rate of 2025-01-24, the last one" "$history" 2025-01-25 "100 USD" JPY
else
  echo "skipped: no $history"
fi
exit $failed
