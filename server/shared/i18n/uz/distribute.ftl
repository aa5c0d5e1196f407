# In the terminal of whoever runs the database. citus and what stands in quotation marks are names and commands, not translated.
error-distribute-no-extension = Maʼlumotlar bazasida citus kengaytmasi yoʻq. Uni har bir mashinaga oʻrnating, “create extension citus” buyrugʻini bajaring, mashinalarni qoʻshing va qayta boshlang; “nihol distribute --print” buyruqlarni usiz ham koʻrsatadi.

# In the terminal, at the end of the command. $count: how many tables now lie on several machines.
cli-distributed = Taqsimlangan jadvallar: { $count }.
