# ID SECONDS: ends a run, at first kindly
run=${SPARKK8S_RUNS:-/tmp/sparkk8s}/$1
[ -f "$run/pid" ] || exit 0
pid=$(cat "$run/pid")
[ -f "$run/exit" ] && exit 0
: >"$run/stop"
kill -TERM "$pid" 2>/dev/null || exit 0
left=$2
while [ "$left" -gt 0 ] && [ ! -f "$run/exit" ]; do
  sleep 1
  left=$((left - 1))
done
[ -f "$run/exit" ] || kill -KILL "$pid" 2>/dev/null || :
