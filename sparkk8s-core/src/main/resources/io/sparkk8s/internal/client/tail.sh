# ID OFFSET: prints what the run has printed from that byte on, the first being 1, until it has ended
run=${SPARKK8S_RUNS:-/tmp/sparkk8s}/$1
offset=$2
while [ ! -f "$run/log" ]; do
  [ -d "$run" ] || exit 44
  sleep 1
done
while :; do
  over=
  [ -f "$run/exit" ] && over=1
  size=$(wc -c <"$run/log")
  if [ "$size" -ge "$offset" ]; then
    tail -c "+$offset" "$run/log" | head -c $((size - offset + 1)) || exit 1
    offset=$((size + 1))
  fi
  if [ -n "$over" ]; then
    exit 0
  fi
  kill -0 "$(cat "$run/supervisor")" 2>/dev/null || [ -f "$run/exit" ] || exit 0
  sleep 1
done
