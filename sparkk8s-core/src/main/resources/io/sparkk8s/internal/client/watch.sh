# prints "ID running STARTED", "ID exited CODE STARTED FINISHED HOW" or "ID vanished" once each, and "." after each look
dir=${SPARKK8S_RUNS:-/tmp/sparkk8s}
mkdir -p "$dir"
cd "$dir" || exit 1
told=" "
while :; do
  for run in *; do
    [ -d "$run" ] || continue
    if [ -f "$run/exit" ]; then
      state="exited $(cat "$run/exit")"
    elif [ -f "$run/supervisor" ] && ! kill -0 "$(cat "$run/supervisor")" 2>/dev/null && [ ! -f "$run/exit" ]; then
      state=vanished
    elif [ -f "$run/started" ]; then
      state="running $(cat "$run/started")"
    else
      continue
    fi
    case $told in
    *" $run ${state%% *} "*) ;;
    *)
      echo "$run $state"
      told="$told$run ${state%% *} "
      ;;
    esac
  done
  echo .
  sleep "${1:-1}" || exit 0
done
