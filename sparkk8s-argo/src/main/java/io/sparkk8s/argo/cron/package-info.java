/** When CronWorkflows run: their schedules, a preview, and the runs of a time that has passed. */
@NullMarked
package io.sparkk8s.argo.cron;

import org.jspecify.annotations.NullMarked;
