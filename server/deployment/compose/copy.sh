#!/bin/sh
# Makes the copy at its first start (pg_basebackup writes standby.signal and primary_conninfo), then runs it.
set -eu
if [ ! -s "$PGDATA/PG_VERSION" ]; then
    install -d -m 0700 -o postgres -g postgres "$PGDATA"
    until pg_isready -q -h postgres; do sleep 1; done
    # After a loss of the copy its slot is still there, and is used again.
    PGPASSWORD="$REPLICATION_PASSWORD" gosu postgres pg_basebackup -h postgres -U replicator \
        -D "$PGDATA" -R -C -S nihol_copy -X stream -c fast ||
        PGPASSWORD="$REPLICATION_PASSWORD" gosu postgres pg_basebackup -h postgres -U replicator \
            -D "$PGDATA" -R -S nihol_copy -X stream -c fast
fi
exec gosu postgres postgres "$@"
