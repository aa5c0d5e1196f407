"""What every slice needs: settings, database, access, tokens, audit, jobs, commands, changes, http."""
