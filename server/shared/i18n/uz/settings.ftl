# In the terminal of whoever runs the server. $name: the name of an environment variable, not translated.
error-settings-missing = { $name } sozlamasi berilmagan. Uni koʻrsatib, qayta ishga tushiring.

# In the terminal. $name: the name of an environment variable, not translated; yes and no are not translated either.
error-settings-not-a-flag = { $name } sozlamasi { "yes" } yoki { "no" } boʻlishi kerak.

# In the terminal. $name: the name of an environment variable, not translated.
error-settings-not-a-number = { $name } sozlamasi butun son boʻlishi kerak.

# In the terminal. $name: the name of an environment variable; “kid:secret” is how its value is written, not translated.
error-settings-weak-token-keys = { $name } sozlamasi { "kid:secret" } koʻrinishida, vergul bilan ajratib yoziladi; har bir { "secret" } kamida 32 belgidan iborat boʻlsin.

# In the terminal. $name: the name of an environment variable; “host:port” is how its value is written, not translated.
error-settings-not-an-address = { $name } sozlamasi { "host:port" } koʻrinishida yoki mahalliy soketning yoʻli bilan yoziladi.

# In the terminal. $name: the name of an environment variable; the addresses show how its value is written.
error-settings-not-a-network = { $name } sozlamasi manzillar va tarmoqlar roʻyxatidir: vergul bilan, masalan 127.0.0.1,10.0.0.0/8, yoki faqat *.
