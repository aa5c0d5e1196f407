"""The own account: who one is here, language, password, devices, who may help."""
