#!/bin/sh
# A MySQL server for tests that ends, and leaves nothing of its data, when the standard input does: with the process that
# started it, however that ends.
#
#   mysql-server.sh docker FOLDER PORT     by Docker; the password of root is in the environment
#   mysql-server.sh packages FOLDER PORT   by Debian's packages, which are unpacked and not installed
#
# One that dies while there is a file FOLDER/down begins again when that is removed.
#
# FOLDER holds tls/cert.pem, tls/key.pem and start.sql, and is removed at the end unless the server failed. Whatever can be used again is kept in
# docket-tests/mysql in the user's cache folder.
set -eu
way=$1 folder=$2 port=$3
image=mysql:8.4.7
cache=${XDG_CACHE_HOME:-$HOME/.cache}/docket-tests/mysql
root=$cache/root

by_docker() {
  docker info >/dev/null
  name=docket-tests-$port
  run docker run --rm --name "$name" --publish "127.0.0.1:$port:3306" --volume "$folder:/docket:ro" \
    --env MYSQL_ROOT_PASSWORD "$image" \
    --ssl-cert=/docket/tls/cert.pem --ssl-key=/docket/tls/key.pem --init-file=/docket/start.sql
}

by_packages() {
  mkdir -p "$cache"
  # Two builds at once would unpack it twice.
  exec 9>"$cache/lock"
  flock 9
  [ -x "$root/usr/sbin/mysqld" ] || unpack
  [ -d "$cache/data" ] || initialise
  exec 9>&-
  cp -R "$cache/data" "$folder/data"
  run mysqld --datadir="$folder/data" --bind-address=127.0.0.1 --port="$port" --socket="$folder/socket" \
    --pid-file="$folder/pid" --ssl-cert="$folder/tls/cert.pem" --ssl-key="$folder/tls/key.pem" \
    --init-file="$folder/start.sql"
}

# From the mirror that this computer's own apt uses, and checked by Debian's keys; stable has no MySQL.
unpack() {
  mirror=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null |
    grep -oE 'https?://[^ ]+/debian/?( |$)' | head -n 1 | tr -d ' ')
  [ -n "$mirror" ] || { echo "apt knows no mirror of Debian"; exit 1; }
  apt=$cache/apt
  rm -rf "$apt" "$cache/data" "$cache/unpacked"
  mkdir -p "$apt/lists/partial" "$apt/archives/partial" "$apt/none" "$cache/unpacked"
  : >"$apt/status"
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror sid main" >"$apt/sources.list"
  cat >"$apt/conf" <<CONF
Dir::Etc::sourcelist "$apt/sources.list";
Dir::Etc::sourceparts "$apt/none";
Dir::Etc::preferencesparts "$apt/none";
Dir::State::lists "$apt/lists";
Dir::State::status "$apt/status";
Dir::Cache "$apt";
APT::Sandbox::User "";
APT::Install-Recommends "false";
CONF
  APT_CONFIG=$apt/conf apt-get -qq update
  APT_CONFIG=$apt/conf apt-get -qq -y --download-only install mysql-server-core
  for package in "$apt"/archives/*.deb; do dpkg-deb -x "$package" "$cache/unpacked"; done
  rm -rf "$apt" "$root"
  mv "$cache/unpacked" "$root"
}

initialise() {
  rm -rf "$cache/initialised"
  mysqld --datadir="$cache/initialised" --initialize-insecure
  mv "$cache/initialised" "$cache/data"
}

# With the packages' own libraries and loader: they are newer than the system's.
mysqld() {
  loader=$(find -L "$root/usr/lib64" "$root/usr/lib" -name 'ld-linux*.so.*' 2>/dev/null | head -n 1)
  libraries=$(find "$root/usr/lib" -maxdepth 1 -name '*-linux-gnu' | head -n 1)
  set -- --no-defaults --basedir="$root/usr" --lc-messages-dir="$root/usr/share/mysql" \
    --character-sets-dir="$root/usr/share/mysql/charsets" --plugin-dir="$root/usr/lib/mysql/plugin" \
    --secure-file-priv=NULL --mysqlx=OFF --innodb-redo-log-capacity=64M "$@"
  [ "$(id -u)" != 0 ] || set -- "$@" --user=root
  "$loader" --library-path "$libraries:$root/usr/lib/mysql/private" "$root/usr/sbin/mysqld" "$@"
}

run() {
  exec 3<&0
  { cat <&3 >/dev/null; stop; } &
  while :; do
    "$@" </dev/null 3<&- &
    wait "$!" || [ -e "$folder/down" ]
    [ -e "$folder/down" ] || break
    while [ -e "$folder/down" ]; do sleep 0.1; done
    [ ! -e "$folder/ended" ] || break
  done
  rm -rf "$folder"
}

stop() {
  touch "$folder/ended"
  rm -f "$folder/down"
  case $way in
    docker) docker rm --force "$name" ;;
    packages) kill "$(cat "$folder/pid")" ;;
  esac
}

"by_$way"
