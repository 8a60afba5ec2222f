# ID: ends with 0 if the run was begun in this pod, else with 44
[ -d "${SPARKK8S_RUNS:-/tmp/sparkk8s}/$1" ] || exit 44
