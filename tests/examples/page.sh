#!/bin/sh
# Looks at the page of --format html in headless Chromium: it renders, says nothing on the console, does not scroll sideways at 390 px, and shows the
# slip without scrolling at 1280 x 800. Skipped where there is no Chromium (apt-get install chromium).
#   page.sh PROGRAM
set -u
for browser in chromium chromium-browser google-chrome ''; do
  command -v "$browser" >/dev/null 2>&1 && break
done
[ -n "$browser" ] || { echo 'skipped: no chromium'; exit 77; }
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

"$1" --format html >"$work/page.html"
# The page in frames of both sizes; what is measured goes into the outer page.
cat >"$work/frames.html" <<'EOF'
<!doctype html><meta charset="utf-8"><body>
<iframe id="narrow" src="page.html" width="390" height="800" style="border:0"></iframe>
<iframe id="wide" src="page.html" width="1280" height="800" style="border:0"></iframe>
<script>
onload = () => {
  const page = id => document.getElementById(id).contentDocument, out = document.createElement('pre');
  const seen = e => e && e.getBoundingClientRect().height > 0 && e.getBoundingClientRect().bottom <= 800;
  const narrow = page('narrow'), wide = page('wide');
  out.textContent = [
    'sections ' + (wide.querySelectorAll('h2').length >= 4),
    'narrow ' + (narrow.documentElement.scrollWidth <= 390),
    'slip ' + seen(wide.querySelector('.finding.error mark')),
    'repair ' + seen(wide.querySelector('.finding.error ins')),
    'chart ' + seen(wide.querySelector('.pair.bad .fix')),
  ].join('\n');
  document.body.append(out);
};
</script>
EOF
"$browser" --headless --no-sandbox --disable-gpu --allow-file-access-from-files --enable-logging=stderr --user-data-dir="$work/profile" --window-size=1700,900 \
  --virtual-time-budget=3000 --dump-dom "file://$work/frames.html" >"$work/dom" 2>"$work/log" || { echo 'chromium fails'; tail -n 5 "$work/log"; exit 1; }
failed=0
for what in sections narrow slip repair chart; do
  grep -q "$what true" "$work/dom" || { echo "FAILED  $what"; failed=1; }
done
grep CONSOLE "$work/log" && { echo 'FAILED  the console is not empty'; failed=1; }
[ "$failed" = 0 ] && echo 'the page is as it should be'
exit "$failed"
