# In the terminal of whoever runs the database. citus and what stands in quotation marks are names and commands, not translated.
error-distribute-no-extension = В базе данных нет расширения citus. Установите его на каждой машине, выполните «create extension citus», добавьте машины и запустите снова; «nihol distribute --print» покажет команды и без него.

# In the terminal, at the end of the command. $count: how many tables now lie on several machines.
cli-distributed = Распределено таблиц: { $count }.
