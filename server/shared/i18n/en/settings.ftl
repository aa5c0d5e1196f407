# In the terminal of whoever runs the server. $name: the name of an environment variable, not translated.
error-settings-missing = The setting { $name } is missing. Set it and start again.

# In the terminal. $name: the name of an environment variable, not translated; yes and no are not translated either.
error-settings-not-a-flag = The setting { $name } must be yes or no.

# In the terminal. $name: the name of an environment variable, not translated.
error-settings-not-a-number = The setting { $name } must be a whole number.

# In the terminal. $name: the name of an environment variable; “kid:secret” is how its value is written, not translated.
error-settings-weak-token-keys = The setting { $name } is written as kid:secret, separated by commas; each secret has at least 32 characters.

# In the terminal. $name: the name of an environment variable; “host:port” is how its value is written, not translated.
error-settings-not-an-address = The setting { $name } is written as host:port, or as the path of a socket of this machine.

# In the terminal. $name: the name of an environment variable; the addresses show how its value is written.
error-settings-not-a-network = The setting { $name } is a list of addresses and networks, such as 127.0.0.1,10.0.0.0/8, or * alone.
