"""What leaves the window as text: for the ticket, for the customer, as a command. Everything passes the gate."""
