### Problems met when the program starts its own database and file store. The reader runs the program on a computer
### and sees one such line in the terminal.

# $path = the folder where the program keeps everything; it cannot be made or written to.
error-service-folder-not-writable = The data folder { $path } cannot be written to. Choose another folder or change its permissions.
# $path = the data folder; $account = the restricted account of the computer under which the database runs when the program is started by the administrator (root).
error-service-folder-not-reachable = The database runs as the account “{ $account }”, which cannot reach the data folder { $path }. Choose a folder open to that account, or start the program as an ordinary user.
# The program already runs over the same data folder. $path = the folder; $pid = number of the running process, 0 if unknown.
error-service-folder-in-use = { $pid ->
    [0] The data folder { $path } is in use: the program is already running there.
   *[other] The data folder { $path } is in use: the program is already running there (process { NUMBER($pid, useGrouping: 0) }).
}
# Another program listens on the wanted network port. $host = network address, $port = number of the port.
error-service-port-taken = Port { NUMBER($port, useGrouping: 0) } on { $host } is taken by another program. Close it or choose another port.
# The database did not start. $log = file where the reason is written.
error-service-postgres-failed = The database did not start. The reason is at the end of the file { $log }.
# The store of pictures and files did not start. $log = file where the reason is written.
error-service-object-store-failed = The file store did not start. The reason is at the end of the file { $log }.
# The demonstration (its invented preschools and people) could not be loaded. $log = file where the reason is written.
error-service-loading-failed = The demonstration could not be loaded in full. The reason is at the end of the file { $log }. The next start goes on from there.
