install(TARGETS customer360 customer360-cli RUNTIME)
