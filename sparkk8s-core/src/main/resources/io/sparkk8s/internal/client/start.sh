# ID BYTES POD_NAME POD_IP: begins a run whose script, of so many bytes, comes on the standard input; does nothing if it
# was begun before
set -eu
umask 077
dir=${SPARKK8S_RUNS:-/tmp/sparkk8s}
run=$dir/$1
mkdir -p "$dir"
if [ -d "$run" ]; then
  echo present
  exit 0
fi
new=$(mktemp -d "$dir/.new.XXXXXX")
head -c "$2" >"$new/run"
if [ "$(wc -c <"$new/run")" -ne "$2" ]; then
  rm -r "$new"
  echo "the script did not arrive whole" >&2
  exit 65
fi
export SPARKK8S_POD_NAME="$3" SPARKK8S_POD_IP="$4"
# the supervisor has a session of its own, so that the end of this connection does not reach it
setsid sh -c '
  mkdir "$1" 2>/dev/null || { rm -r "$2"; exit 0; }
  cd "$1"
  mv "$2/run" run
  rmdir "$2"
  date +%s >started
  echo $$ >supervisor
  sh run "$1" >log 2>&1 &
  echo $! >pid
  code=0
  wait $! || code=$?
  how=ended
  [ -f stop ] && how=stopped
  echo "$code $(cat started) $(date +%s) $how" >exit.new
  mv exit.new exit
' sparkk8s-run "$run" "$new" </dev/null >/dev/null 2>&1 &
while [ ! -f "$run/started" ]; do
  sleep 0.1 2>/dev/null || sleep 1
done
echo begun
