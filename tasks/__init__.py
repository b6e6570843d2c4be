"""What a service task may do: one module per operation, named as its zeebe task type."""
