# In the terminal of whoever runs the database. citus and what stands in quotation marks are names and commands, not translated.
error-distribute-no-extension = The database has no extension citus. Install it on every machine, run “create extension citus”, add the machines and start again; “nihol distribute --print” shows the statements without it.

# In the terminal, at the end of the command. $count: how many tables now lie on several machines.
cli-distributed = Tables that were spread: { $count }.
