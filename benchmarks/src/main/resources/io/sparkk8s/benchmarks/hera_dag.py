"""The DAG of DagBenchmark written with Hera: prints the milliseconds of authoring and writing it, as YAML and as JSON."""
import json
import sys
import time

from hera.workflows import DAG, Container, Parameter, Task, Workflow

LANES = 10


def author(count):
    with Workflow(name="nightly", entrypoint="main") as workflow:
        job = Container(
            name="spark-submit",
            image="mycompany/spark:prod",
            command=["/opt/entrypoint.sh"],
            args=[
                "/opt/spark/bin/spark-submit",
                "--deploy-mode", "client",
                "--conf", "spark.executor.instances=10",
                "--conf", "spark.executor.memory=8g",
                "--conf", "spark.kubernetes.container.image=mycompany/spark:prod",
                "{{inputs.parameters.file}}",
            ],
            inputs=[Parameter(name="file")],
        )
        with DAG(name="main"):
            tasks = []
            for i in range(count):
                task = Task(name=f"task-{i}", template=job, arguments={"file": f"local:///jobs/{i}.py"})
                if i >= LANES:
                    tasks[i - LANES] >> task
                tasks.append(task)
    return workflow


def milliseconds(count, rounds, write):
    best = float("inf")
    for _ in range(rounds):
        start = time.perf_counter()
        text = write(author(count))
        best = min(best, (time.perf_counter() - start) * 1000)
        assert text.count("local:///jobs/") == count, text[:2000]
    return best


def main():
    count, rounds = int(sys.argv[1]), int(sys.argv[2])
    author(10).to_yaml()
    print(milliseconds(count, rounds, lambda w: w.to_yaml()), milliseconds(count, rounds, lambda w: json.dumps(w.to_dict())))


main()
