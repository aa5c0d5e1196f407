#!/bin/sh
# Runs once, when the first database is made: lets the copy log in and take the log.
set -eu
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d "$POSTGRES_DB" -v password="$REPLICATION_PASSWORD" <<'SQL'
create role replicator replication login password :'password';
create extension if not exists pg_stat_statements;
SQL
echo "host replication replicator samenet scram-sha-256" >> "$PGDATA/pg_hba.conf"
