# In the terminal of whoever runs the server. $name: the name of an environment variable, not translated.
error-settings-missing = Не задана настройка { $name }. Задайте её и запустите снова.

# In the terminal. $name: the name of an environment variable, not translated; yes and no are not translated either.
error-settings-not-a-flag = Настройка { $name } должна быть yes или no.

# In the terminal. $name: the name of an environment variable, not translated.
error-settings-not-a-number = Настройка { $name } должна быть целым числом.

# In the terminal. $name: the name of an environment variable; “kid:secret” is how its value is written, not translated.
error-settings-weak-token-keys = Настройка { $name } записывается в виде kid:secret через запятую; каждый secret не короче 32 знаков.

# In the terminal. $name: the name of an environment variable; “host:port” is how its value is written, not translated.
error-settings-not-an-address = Настройка { $name } записывается в виде host:port или как путь к локальному сокету.

# In the terminal. $name: the name of an environment variable; the addresses show how its value is written.
error-settings-not-a-network = Настройка { $name } — это список адресов и сетей через запятую, например 127.0.0.1,10.0.0.0/8, или одна звёздочка *.
